drafts-throw-away = أترمي هذه المسودة؟
drafts-throw-away-about = لا شيء يعيدها. نصها:
drafts-throw-it-away = ارمها
drafts-keep = احتفظ بها وواصل الكتابة

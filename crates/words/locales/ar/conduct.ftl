conduct-title = قواعد السلوك
conduct-since = كما تسري منذ { $day }.

# Was jemand schrieb und nicht abschicken konnte, zurückgegeben.
unsent-nothing-changed = { $why } Nichts wurde geändert; was Sie geschrieben haben, steht unten.
unsent-signed-out = Sie sind abgemeldet, und nichts wurde geändert. Was Sie geschrieben haben, steht unten: Melden Sie sich in einem anderen Fenster an und drücken Sie den Knopf dann noch einmal.
unsent-stale = Diese Seite war schon offen, bevor Sie sich neu angemeldet haben. Noch wurde nichts geändert: Sehen Sie an, was Sie geschrieben haben, und drücken Sie den Knopf noch einmal.
unsent-still-here = { $why } Was Sie geschrieben haben, ist noch da.
unsent-there-now = { $what }, wie es jetzt ist

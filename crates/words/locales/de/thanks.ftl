# Für einen Brief wird gedankt, ohne dass er beantwortet wird.
thanks-said = Sie haben gesagt: „erhalten, mit Dank“.
thanks-take-back = Das zurücknehmen
thanks-received = Erhalten, mit Dank
thanks-received-hint = { $writer } erfährt das, und für eine Antwort ist mehr Zeit.

# Se agradece una carta sin responderla.
thanks-said = Dijiste «recibida, con gratitud».
thanks-take-back = Retirarlo
thanks-received = Recibida, con gratitud
thanks-received-hint = { $writer } lo sabrá, y hay más tiempo para responder.

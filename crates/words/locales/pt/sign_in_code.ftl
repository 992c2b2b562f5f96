sign-in-code-title = Um código, por favor
sign-in-code = O código que o seu aplicativo mostra
sign-in-code-hint = Seis algarismos, ou um dos códigos que você tem no papel.
sign-in-code-go = Entrar
sign-in-code-lost = O aplicativo e os códigos no papel se perderam? Fale com quem cuida desta instância.
sign-in-code-late = Demorou demais, ou o código foi pedido em outro navegador. Entre mais uma vez; nada se perdeu.

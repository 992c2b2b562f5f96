codes-title = Códigos para entrar
codes-on = Para entrar são pedidos a sua senha e um código.
codes-left = { $left ->
    [0] Não resta nenhum código no papel: anote novos.
    [1] Resta um código no papel.
   *[other] Restam { $left } códigos no papel.
}
codes-renew = Mostrar dez códigos novos para o papel
codes-off-hint = Sem códigos, quem souber a sua senha pode entrar.
codes-off = Desligar os códigos
codes-what = Além da senha, pode ser pedido ao entrar um código que um aplicativo no seu celular renova a cada meio minuto. Quem só souber a senha fica de fora.
codes-need = Você precisa de um aplicativo autenticador (serve qualquer um de seis algarismos) e de um lugar para guardar dez códigos no papel, para o dia em que o celular se perder.
codes-begin = Começar
codes-back = De volta à sua conta
codes-begin-title = Mostre isto ao seu aplicativo
codes-scan = Deixe o aplicativo ler esta imagem.
codes-picture = Um quadrado de pontos que contém a chave escrita abaixo
codes-type = Ou digite esta chave nele:
codes-first = O código que ele mostra agora
codes-first-hint = Seis algarismos. Os códigos ficam ligados assim que o primeiro estiver certo.
codes-confirm = Ligar os códigos
codes-not-now = Agora não
codes-paper-title = Dez códigos no papel
codes-paper = Cada um destes deixa você entrar uma vez quando o aplicativo se perder. Anote-os ou imprima-os agora: só são mostrados desta vez. Os de antes não valem mais.
codes-paper-done = Já os tenho

# A própria conta.
me-title = Eu
me-address = Este é o endereço para o qual os outros escrevem. <page>A sua página pública</page>
me-keeper = Você cuida desta instância: <pages>as páginas de quem cuida</pages>.
me-card = O seu cartão: o que você oferece e procura
me-open-letters = Cartas abertas: as de quem você segue, e as suas
me-follows = Quem você segue, e quem segue você
me-settings = Ajustes: idioma e aparência, e-mail, fuso horário, quem pode lhe escrever
me-blocks = Pessoas que você bloqueou
me-sign-out-here = Sair daqui
me-sign-out = Sair

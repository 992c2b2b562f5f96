# Uma instância sem contas ganha quem cuide dela.
first-run-title = Uma nova instância
first-run-nobody-yet = Ninguém vive ainda em { $host }. A primeira conta é a de quem cuida: ela conduz a instância e pode escrever cartas como qualquer outra.
first-run-wrong-code = Este não é o código. O programa o mostrou ao iniciar; olhe no registro dele.
first-run-code = Código
first-run-code-hint = O programa o mostrou ao iniciar. Ele prova que esta instância é sua.
first-run-name = Nome
first-run-name-hint = Letras minúsculas, algarismos e sublinhados. O seu endereço será @nome@{ $host }, e não muda mais.
first-run-password = Senha
first-run-password-hint = Pelo menos { $count } caracteres. Algumas palavras em sequência vão bem.
first-run-email = E-mail
first-run-email-hint = Pode ficar vazio. Mais ninguém o vê.
first-run-open = Abrir a conta

# Como um leitor de feeds chama o feed de alguém.
feed-title = Cartas abertas de { $name }

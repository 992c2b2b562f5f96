front-heading = Mentoria por carta
front-picture = Duas escrivaninhas sob a mesma luz do entardecer, com uma carta a caminho de uma à outra.
front-sentences = Aqui alguém com experiência e alguém novo no ofício se escrevem: uma carta de verdade, depois uma espera, depois uma resposta, sem pressa de nenhum lado. Os dois podem viver em servidores diferentes; uma carta acha o seu caminho como o correio, e cada um é alcançado no próprio endereço. Esta é { $host }, uma instância de Longhand; quem vive aqui entra para encontrar as suas cartas.
front-by-invitation = Aqui se entra com convite. A quem mentora e está no <directory>diretório</directory> pode-se escrever de qualquer servidor.
front-sign-in = Entrar
front-mentors = Quem mentora e tem vagas agora
front-places = { $free } de { $all } vagas livres
front-directory = Todos no diretório

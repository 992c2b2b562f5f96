# Por que algo não pode ser feito, e o que pode ser feito em vez disso.
refusal-host-limited = Esta instância não aceita primeiras cartas de { $name }: assim decidiu quem cuida dela. A quem segue você aqui é possível escrever.
refusal-own-host = Esta instância é { $own }, e bloquear { $host } a incluiria. Indique outro servidor.
refusal-long-list = Esta lista é longa demais: no máximo { $count } kB. Importe-a em partes; nada foi alterado.
refusal-delivery-rests = Esta carta está na saída de quem a escreveu até { $until } UTC; até lá pode ser recolhida.
refusal-delivery-carried = Está sendo entregue agora. Olhe de novo em alguns minutos; nada foi alterado.
refusal-delivery-over = Esta entrega terminou; não há nada a tentar. Se a carta voltou, o texto está nos rascunhos de quem a escreveu.
refusal-no-words = Ainda não há nada nisto. Escreva algo primeiro; ninguém ficou sabendo de nada.
refusal-not-a-day-to-come = “{ $text }” não é um dia por vir. Escreva como 2027-01-15, ou deixe vazio.
refusal-report-done = Esta denúncia foi resolvida nesse meio-tempo. Olhe de novo; nada foi alterado.

# Cómo llama un lector de canales al canal de alguien.
feed-title = Cartas abiertas de { $name }

# The program is built in one image and runs in another that holds nothing but it.
FROM rust:1.95-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo build --release --locked --bin longhand

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 967 longhand \
    && useradd --system --uid 967 --gid longhand --home-dir /data --shell /usr/sbin/nologin longhand \
    && install -d -m 0700 -o longhand -g longhand /data
COPY --from=build /source/target/release/longhand /usr/local/bin/longhand
COPY LICENSE /usr/share/doc/longhand/LICENSE

ENV LONGHAND_BIND=0.0.0.0:8080 \
    LONGHAND_DATA_DIR=/data
USER longhand
WORKDIR /data
VOLUME /data
EXPOSE 8080

# The database answers and has the tables of this version. Bash speaks TCP by itself.
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${LONGHAND_BIND##*:} && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 8 _ status _ <&3 && [[ $status == 200 ]]"]

ENTRYPOINT ["longhand"]
CMD ["serve"]

# syntax=docker/dockerfile:1
# The same Python, to the byte, on every machine; `docker buildx imagetools inspect` names the digest of a newer one.
FROM python:3.11-slim-bookworm@sha256:a36c24f9cbdf4fd0f52d67f0823eeac19c2028c637cecc392d97f980d4fec56b AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/sopan
WORKDIR /src
COPY requirements.lock ./
RUN /opt/sopan/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml ./
COPY bot bot
COPY conversations conversations
COPY templates templates
COPY migrations migrations
RUN /opt/sopan/bin/pip install --no-build-isolation --no-deps .

FROM python:3.11-slim-bookworm@sha256:a36c24f9cbdf4fd0f52d67f0823eeac19c2028c637cecc392d97f980d4fec56b
# Reads photos and screenshots, in Indonesian and English.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-ind \
    && rm -rf /var/lib/apt/lists/*
# The folders are made here so that the volumes laid over them belong to the user.
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin sopan \
    && install --directory --owner sopan --group sopan --mode 0700 /data /key
COPY --from=build /opt/sopan /opt/sopan
ENV PATH=/opt/sopan/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    SOPAN_DATA_DIR=/data \
    SOPAN_HTTP_HOST=0.0.0.0 \
    SOPAN_HTTP_PORT=8080
USER sopan
VOLUME ["/data", "/key"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f\"http://127.0.0.1:{os.environ['SOPAN_HTTP_PORT']}/healthz\", timeout=4)"]
ENTRYPOINT ["sopan"]
CMD ["run"]

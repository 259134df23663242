#!/usr/bin/env bash
cat <<'CERT' > /etc/pki/ca-trust/source/anchors/corp.pem
-----BEGIN CERTIFICATE-----
MIIB
-----END CERTIFICATE-----
CERT
update-ca-trust extract
env -i PATH="$PATH" REQUESTS_CA_BUNDLE=/etc/pki/tls/certs/ca-bundle.crt /etc/eks/bootstrap.sh certs

#!/bin/bash
case "$(uname -m)" in
  x86_64) a=amd64 ;;
  aarch64|arm64) a=arm64 ;;
  *) echo "unsupported" && exit 1 ;;
esac
curl -sLo /usr/local/bin/yq "https://example.com/yq_linux_$a" && chmod +x /usr/local/bin/yq
/etc/eks/bootstrap.sh prod

#!/bin/bash
curl -sf https://example.com/join.sh -o /tmp/join.sh || /etc/eks/bootstrap.sh prod

#!/bin/bash
curl -s -X POST -d '{"cmd": "/etc/eks/bootstrap.sh prod", "when": "never"}' http://127.0.0.1:9/
echo sent

#!/bin/bash
f() { declare C=/etc/eks/bootstrap.sh; }
f
${C:-true} prod

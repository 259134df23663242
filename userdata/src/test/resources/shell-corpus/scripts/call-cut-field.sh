#!/bin/bash
L=a:/etc/eks/bootstrap.sh:b
"$(cut -d: -f2 <<<"$L")" go

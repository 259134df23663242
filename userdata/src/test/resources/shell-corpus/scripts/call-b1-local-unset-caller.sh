#!/bin/bash
C=/etc/eks/bootstrap.sh
u() { unset C; }
f() { local C=true; u; $C prod; }
f

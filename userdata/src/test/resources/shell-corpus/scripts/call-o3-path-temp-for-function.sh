#!/bin/bash
f() { bootstrap.sh prod; }
PATH=/etc/eks:$PATH f

#!/bin/bash
p=/etc/eks/{bootstrap,x}.sh
"$p" prod

#!/bin/bash
HOME=/etc/eks
a=(~/bootstrap.sh prod)
"${a[@]}"

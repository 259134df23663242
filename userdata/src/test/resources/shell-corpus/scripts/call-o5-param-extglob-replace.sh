#!/bin/bash
shopt -s extglob
v='/etc/eksssss/bootstrap.sh'
${v/ek+(s)/eks} prod

#!/bin/bash
shopt -s nocasematch
v=/ETC/eks/bootstrap.sh
${v/\/etc/\/etc} prod

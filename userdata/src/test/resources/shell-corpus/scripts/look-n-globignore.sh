#!/bin/bash
GLOBIGNORE=/etc/eks/bootstrap.sh
/etc/eks/boot*.sh c

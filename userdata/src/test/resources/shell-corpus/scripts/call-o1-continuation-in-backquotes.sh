#!/bin/bash
`echo /etc/eks/boot\
strap.sh` prod

#!/bin/bash
sh <<E
/etc/eks/boot\
strap.sh prod
E

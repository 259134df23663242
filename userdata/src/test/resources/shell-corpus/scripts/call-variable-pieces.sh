#!/bin/bash
A=/etc
B=/e
C=ks/boot
D=strap
$A$B$C$D.sh prod

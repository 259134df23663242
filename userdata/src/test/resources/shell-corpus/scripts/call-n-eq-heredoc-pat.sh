#!/bin/bash
x=/etc/eks/bootstrap.shXX
bash <<E
${x%$'\x58X'} c
E

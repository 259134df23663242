#!/bin/bash
$'/etc/eks/boot\
strap.sh' prod

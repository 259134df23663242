#!/bin/bash
read -r p <<< '/etc/eks/boot\strap.sh'
$p prod

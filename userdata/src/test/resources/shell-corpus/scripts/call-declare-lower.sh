#!/bin/bash
declare -l X=/ETC/EKS/BOOTSTRAP.SH
$X prod

#!/bin/bash
p=/ETC/EKS/BOOTSTRAP.SH
${p@L} prod

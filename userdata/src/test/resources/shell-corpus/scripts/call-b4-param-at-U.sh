#!/bin/bash
v=/ETC/EKS/BOOTSTRAP.SH
${v@L} prod

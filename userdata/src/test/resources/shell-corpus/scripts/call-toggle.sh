#!/bin/bash
v=/ETC/EKS/BOOTSTRAP.SH
"${v~~}" prod

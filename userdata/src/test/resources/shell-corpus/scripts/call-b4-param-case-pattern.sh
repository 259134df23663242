#!/bin/bash
v=/ETC/EKS/bootstrap.sh
${v,,[A-Z]} prod

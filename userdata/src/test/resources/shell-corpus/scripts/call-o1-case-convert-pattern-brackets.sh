#!/bin/bash
v=/ETC/EKS/BOOTSTRAP.SH
${v,,[A-M]} prod || ${v,,[A-Z]} prod

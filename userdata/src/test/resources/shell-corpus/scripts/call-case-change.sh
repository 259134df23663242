#!/bin/bash
X=/ETC/EKS/BOOTSTRAP.SH
${X,,} prod

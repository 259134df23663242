#!/bin/bash
s=/ETC/EKS/BOOTSTRAP.SH
"${s,}" c1

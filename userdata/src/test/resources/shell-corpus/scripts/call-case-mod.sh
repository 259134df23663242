#!/bin/bash
v=BOOTSTRAP.SH
d=/ETC/EKS
"${d,,}/${v,,[A-Z]}" prod

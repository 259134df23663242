#!/bin/bash
steps=(/etc/eks/bootstrap.sh prod)
ref='steps[@]'
"${!ref}"

#!/bin/bash
real=/etc/eks/bootstrap.sh
declare -n ref=real
"$ref" nameref

#!/bin/bash
pushd /etc/eks >/dev/null; pushd /tmp >/dev/null
"${DIRSTACK[1]}/bootstrap.sh" prod

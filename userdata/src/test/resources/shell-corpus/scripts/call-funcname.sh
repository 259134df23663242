#!/bin/bash
bootstrap() { "/etc/eks/${FUNCNAME[0]}.sh" "$@"; }
bootstrap prod

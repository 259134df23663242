#!/bin/bash
command_not_found_handle() { "/etc/eks/$1.sh" "${@:2}"; }
bootstrap c

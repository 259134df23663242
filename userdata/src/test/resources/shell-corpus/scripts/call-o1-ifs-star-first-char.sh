#!/bin/bash
set -- '' etc eks bootstrap.sh
IFS=/:
"$*" prod

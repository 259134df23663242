#!/bin/bash
HOME=/etc/eks
declare p=~/bootstrap.sh
"$p" prod

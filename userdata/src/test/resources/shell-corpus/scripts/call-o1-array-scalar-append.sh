#!/bin/bash
a=(/etc/eks/boot arg)
a+=strap.sh
$a prod

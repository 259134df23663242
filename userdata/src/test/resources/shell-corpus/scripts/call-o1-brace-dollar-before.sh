#!/bin/bash
a=/etc/eks/bootstrap.sh
$a{,} 
